import type { VNode } from 'preact';
import { defaultMethod, methodOf } from '#domain/aivss/methods/index.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import type { Severity } from '#domain/severity.ts';
import { counted } from '#domain/wording.ts';
import { badgeColours } from '#ui/badge/badge.ts';
import { toBand } from '#ui/shared/band.ts';
import { Frame, LEFT, ROOM, widthOf, Words } from './Frame.tsx';

/** Grounds on which the colours of the bands are legible. */
const SOFT: Readonly<Record<Severity, string>> = {
  critical: '#fbe8ed',
  high: '#fdeee2',
  medium: '#faf2d8',
  low: '#e6f3e8',
  none: '#ebeef1',
};

const LINE = 1.15;
const LARGEST = 84;

/** The scripts that the font has: Latin, Greek, Cyrillic, and their signs. */
const DRAWABLE = /^[\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u04ff\u2010-\u2044]+$/;

/** Most characters of a line of the name, and of the whole name. */
const MAX_LENGTH = { line: 26, name: 52 } as const;

/** The name on one line or two, broken between words; cut when it is longer. */
function linesOf(name: string): string[] {
  const whole =
    name.length > MAX_LENGTH.name ? `${name.slice(0, MAX_LENGTH.name - 1).trimEnd()}…` : name;
  if (whole.length <= MAX_LENGTH.line) return [whole];
  const space = whole.lastIndexOf(' ', MAX_LENGTH.line);
  return space < 1 ? [whole] : [whole.slice(0, space), whole.slice(space + 1)];
}

/**
 * The name of an agent, as large as it fits. One in a script that the font has not is left out for
 * the id: empty boxes would say less.
 */
function Name({ id, data }: Agent): VNode {
  const lines = linesOf(DRAWABLE.test(data.name) ? data.name : id);
  const widest = Math.max(...lines.map((line) => widthOf(line, 1000) / 1000));
  const size = Math.min(LARGEST, Math.floor(ROOM / widest));
  const top = 235 + (lines.length === 1 ? 30 : 0);
  return (
    <>
      {lines.map((line, i) => (
        <Words words={line} y={top + i * size * LINE} size={size} fill="#1d1b17" />
      ))}
    </>
  );
}

function Chip({ score, severity }: Agent): VNode {
  const { name, score: points } = toBand(score.interval);
  const words = `${name} ${points}`;
  const tone = badgeColours[severity];
  return (
    <>
      <rect
        x={LEFT}
        y="400"
        width={Math.min(ROOM, widthOf(words, 50) + 60)}
        height="92"
        rx="8"
        fill={SOFT[severity]}
        stroke={tone}
        stroke-width="3"
      ></rect>
      <Words words={words} y={463} size={50} fill={tone} x={LEFT + 28} />
    </>
  );
}

/** The picture that link previews show of an agent, as SVG. */
export function OgImage({ agent }: { agent: Agent }): VNode {
  const { data, score, severity } = agent;
  const open = score.threats.length;
  const threats = counted(open, 'open threat');
  const facts = `${methodOf(score.method).name}, assessed on ${data.assessed.on}, ${threats}`;
  return (
    <Frame tone={badgeColours[severity]}>
      <Name {...agent} />
      <Chip {...agent} />
      <Words words={facts} y={560} size={32} fill="#5b564c" />
    </Frame>
  );
}

/** The picture that link previews show of every page that is of no single agent, as SVG. */
export function SiteImage({ agents }: Pick<Catalog, 'agents'>): VNode {
  const threats = agents.reduce((sum, { data }) => sum + data.threats.length, 0);
  const facts = `${agents.length} agents, ${threats} threats, ${defaultMethod.name}`;
  return (
    <Frame tone="#1d1b17">
      <Words words="Threat models of AI agents" y={265} size={80} fill="#1d1b17" />
      <Words words="Scored by factor, cited by source," y={370} size={48} fill="#5b564c" />
      <Words words="for the seven MAESTRO layers" y={432} size={48} fill="#5b564c" />
      <Words words={facts} y={560} size={32} fill="#5b564c" />
    </Frame>
  );
}
