import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { IntervalBar } from '#ui/score/charts/IntervalBar.tsx';
import { RadarChart } from '#ui/score/charts/RadarChart.tsx';
import { TornadoChart } from '#ui/score/charts/TornadoChart.tsx';

const axes = ['a', 'b', 'c'];
const radar = (...series: { name: string; values: (number | 'unknown')[] }[]) =>
  renderToString(
    <RadarChart id="r" title="t < u" describedBy="table" axes={axes} series={series} />,
  );

describe('an interval bar', () => {
  it('marks a score, draws a range between two ends, and names them by letters', () => {
    const spans = [
      { low: 9.7, high: 9.7 },
      { low: 5.8, high: 10 },
    ];
    const bar = renderToString(<IntervalBar id="i" title="t" spans={spans} letters={['A', 'B']} />);
    expect(bar.match(/class="mark"/g)).toHaveLength(1);
    expect(bar.match(/class="span"/g)).toHaveLength(1);
    expect(bar).toContain('>A</text>');
    expect(bar).toMatch(/role="img" aria-labelledby="i"><title id="i">t<\/title>/);
    expect(renderToString(<IntervalBar id="i" title="t" spans={spans} />)).not.toContain('>A<');
  });
});

describe('a radar', () => {
  it('fills the only shape when it is whole, and has a legend only for several', () => {
    const one = radar({ name: 'x', values: [1, 0, 0.5] });
    expect(one).toContain('class="outline filled"');
    expect(one).not.toContain('<ul');
    expect(radar({ name: 'x', values: [1, 'unknown', 0.5] })).not.toContain('filled');
    const two = radar({ name: 'x', values: [1, 0, 0.5] }, { name: '<y>', values: [0, 0, 0] });
    expect(two).not.toContain('filled');
    expect(two.match(/<li>/g)).toHaveLength(2);
    expect(two).toContain('</svg> &lt;y></li>');
  });

  it('names itself and the table of its numbers, and prints words as words', () => {
    expect(radar({ name: 'x', values: [1, 0, 0.5] })).toMatch(
      /role="img" aria-labelledby="r" aria-describedby="table"><title id="r">t &lt; u<\/title>/,
    );
  });
});

describe('a tornado', () => {
  it('draws a bar for each input and a line at the score', () => {
    const inputs = [
      { name: 'first', low: 1, high: 9 },
      { name: 'second', low: 4, high: 5 },
    ];
    const chart = renderToString(
      <TornadoChart id="t" title="t" describedBy="table" inputs={inputs} score={5} />,
    );
    expect(chart.match(/class="range"/g)).toHaveLength(2);
    expect(chart.match(/class="now" d="M170 /g)).toHaveLength(1);
    expect(chart.indexOf('first')).toBeLessThan(chart.indexOf('second'));
    expect(chart).toContain('class="axis"');
  });
});
