import { ComponentType, ExternalReferenceType } from '@cyclonedx/cyclonedx-library/Enums';
import * as Models from '@cyclonedx/cyclonedx-library/Models';
import { JsonSerializer, JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Addresses } from '../export.ts';
import { licenceOf } from '../licence.ts';
import { toVulnerability } from './cyclonedx-vulnerability.ts';
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
function toMetadata({ data }: Agent, addresses: Addresses): Models.Metadata {
  const { name, url, attribution } = licenceOf(addresses);
  const { licence } = addresses.urls.publisher;
  const isListed = licence !== undefined && !licence.id.startsWith('LicenseRef-');
  return new Models.Metadata({
    timestamp: new Date(data.assessed.on),
    authors: new Models.OrganizationalContactRepository([
      new Models.OrganizationalContact({ name: attribution }),
    ]),
    licenses: new Models.LicenseRepository([
      isListed
        ? new Models.SpdxLicense(licence.id, { url })
        : new Models.NamedLicense(name, { url }),
    ]),
  });
}

/**
 * An agent with its advisories as a document of CycloneDX 1.6.
 * @param agent one with advisories
 * @param serialNumber of the document
 * @param addresses where the site is
 * @returns the text of the file, without a line end behind it
 */
export function cycloneDxText(agent: Agent, serialNumber: string, addresses: Addresses): string {
  const bom = new Models.Bom({ serialNumber, metadata: toMetadata(agent, addresses) });
  const component = toComponent(agent, addresses);
  bom.components.add(component);
  for (const advisory of agent.data.advisories)
    bom.vulnerabilities.add(toVulnerability(agent, advisory, component.bomRef));
  return new JsonSerializer(new Json.Normalize.Factory(Spec1dot6)).serialize(bom, { space: 2 });
}
