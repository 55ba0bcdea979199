import { strideCategories } from '#domain/stride.ts';
import { h } from '#ui/shared/tree.ts';
import type { Element } from '#ui/shared/tree.ts';
import type { Side } from './side.ts';
import { section, sideTable } from './table.ts';

const impacts = ['confidentiality', 'integrity', 'availability'];

/** How many threats of each side fall under each STRIDE category, and what is lost by them. */
export function countSection(sides: readonly Side[]): Element {
  const stride = strideCategories.map(({ id, letter, name }) => ({
    head: `${letter} ${name}`,
    cells: sides.map(({ threats }) =>
      String(threats.filter((threat) => threat.stride.includes(id)).length),
    ),
  }));
  const lost = impacts.map((impact) => ({
    head: `Loss of ${impact}`,
    cells: sides.map(({ threats }) =>
      String(threats.filter((threat) => threat.impact.includes(impact)).length),
    ),
  }));
  return section(
    'counts',
    'Threats by STRIDE and impact',
    h(
      'p',
      {},
      'Numbers of described threats. They tell how an entry cuts its threats, not how dangerous ' +
        'an agent is; 0 means that none was described.',
    ),
    sideTable(sides, [...stride, ...lost], 'Threats by what they break', 'Category'),
  );
}
