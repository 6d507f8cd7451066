import type { JSX } from 'preact';
import type { WholeScene } from '../../geometry/timeline/scene.ts';

/** Both axes with the fan between them, and the rules of the rows. */
export function WholeAxes({ scene: { layout, fan, ticks } }: { readonly scene: WholeScene }): JSX.Element {
  const { summer, week, base, names, rules, dashed } = layout;
  const before = summer.before + layout.mark.ring + 9;
  const tick = layout.rowNames ? 7 : 4;
  const end = layout.week[1];
  return (
    <g class="f0 si">
      <path d={`M${before} ${summer.y}H${summer.x[0] - 4}`} stroke-width="1.2" stroke-dasharray="9 4 1.5 4 1.5 4" />
      <path
        d={`M${summer.x[0]} ${summer.y}H${tenth(ticks.summerEnd)}${ticks.months.map((x) => `M${tenth(x)} ${summer.y}v${tick}`).join('')}`}
        stroke-width="1.6"
      />
      <path d={`M${tenth(ticks.summerEnd)} ${summer.y}H${summer.x[1]}`} stroke-width="1.6" stroke-dasharray="1.6 3.4" />
      <path d={fan.days} stroke-width=".7" />
      <path d={fan.edges} stroke-width="1.5" />
      <path d={`M${week[0]} ${base.lekima}H${week[1]}`} stroke-width="1" />
      <path
        d={`M${week[0]} ${base.krosa}H${week[1]}${ticks.days.map((x) => `M${tenth(x)} ${base.krosa}v${tick}`).join('')}`}
        stroke-width="1.4"
      />
      {rules.length > 0 && <path d={rules.map((y) => `M${names} ${y}H${end}`).join('')} stroke-width=".7" />}
      <path d={`M${names} ${dashed}H${end}`} stroke-width="1.1" stroke-dasharray="5 3.5" />
    </g>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
