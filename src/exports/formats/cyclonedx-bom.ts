import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import * as Models from '@cyclonedx/cyclonedx-library/Models';
import { JsonSerializer, JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import type { Agent } from '#domain/catalog/catalog.ts';
import { LICENCE } from '../api/document.ts';
import type { Addresses } from '../export.ts';
import { uuid5 } from '../uuid5.ts';
import { toVulnerability } from './cyclonedx-vulnerability.ts';
import { newestDay } from './format.ts';
import { productId } from './product.ts';

function toComponent(agent: Agent, addresses: Addresses): Models.Component {
  const { name, vendor, assessed, packages, homepage } = agent.data;
  const id = productId(agent, addresses);
  const page = addresses.whole(addresses.urls.agent(agent.id));
  return new Models.Component(ComponentType.Application, name, {
    bomRef: id,
    supplier: new Models.OrganizationalEntity({ name: vendor }),
    version: assessed.version,
    ...(packages.length > 0 ? { purl: id } : {}),
    externalReferences: new Models.ExternalReferenceRepository([
      new Models.ExternalReference(homepage, ExternalReferenceType.Website),
      new Models.ExternalReference(page, ExternalReferenceType.ThreatModel),
    ]),
  });
}

/** Who says it, when, and under which licence. */
function toMetadata(agents: readonly Agent[]): Models.Metadata {
  const { id, url, attribution } = LICENCE;
  return new Models.Metadata({
    timestamp: new Date(newestDay(agents)),
    authors: new Models.OrganizationalContactRepository([
      new Models.OrganizationalContact({ name: attribution }),
    ]),
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(id, { url })]),
  });
}

/**
 * Agents with their advisories as a document of CycloneDX 1.6.
 * @param agents in the order in which they are to stand
 * @param addresses where the site is
 * @returns the text of the file, without a line end behind it
 */
export function cycloneDxText(agents: readonly Agent[], addresses: Addresses): string {
  const ids = agents.map(({ id, data }) => `${id}@${data.assessed.version}`);
  const bom = new Models.Bom({
    serialNumber: `urn:uuid:${uuid5(`cyclonedx:${ids.join(',')}`)}`,
    metadata: toMetadata(agents),
  });
  for (const agent of agents) {
    const component = toComponent(agent, addresses);
    bom.components.add(component);
    for (const advisory of agent.data.advisories)
      bom.vulnerabilities.add(toVulnerability(agent, advisory, component.bomRef));
  }
  return new JsonSerializer(new Json.Normalize.Factory(Spec1dot6)).serialize(bom, { space: 2 });
}
