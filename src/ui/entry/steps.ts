import type { Agent } from '#domain/catalog/catalog.ts';
import { firstSteps } from '#domain/catalog/first-steps.ts';
import { toCites } from '#ui/shared/cites.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { placesOf, whenMark } from './profile-marks.ts';

/** The first steps at each place, each step once: those of the whole agent lead. */
export function toSteps(agent: Agent, urls: Urls) {
  const lists = placesOf(agent).map((score, place) =>
    score ? firstSteps(agent.data, score, agent.profiles[place - 1]?.id) : [],
  );
  const ids = [...new Set(lists.flatMap((list) => list.map(({ mitigation }) => mitigation.id)))];
  return ids.map((id) => {
    const places = lists.flatMap((list, place) =>
      list.some(({ mitigation }) => mitigation.id === id) ? [place] : [],
    );
    const { mitigation } = lists.flat().find((step) => step.mitigation.id === id) ?? {};
    const { setting, text = '', title = '', sources = [] } = mitigation ?? {};
    return {
      title,
      mark: places.length < lists.length ? whenMark(...places) : undefined,
      href: urls.part(agent.id, `mitigation-${id}`),
      setting,
      text: setting ? undefined : text,
      cites: toCites(agent.data, setting ? [setting.source] : sources),
    };
  });
}
