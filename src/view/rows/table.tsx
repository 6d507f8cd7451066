import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { ShownRow } from '../../model/marks.ts';
import { GRAPHICS, type Graphic, STEPS } from '../../model/steps.ts';
import { BasisSign } from '../ink.tsx';
import { entryData } from '../page/entry-data.ts';
import { Grounds, type GroundsContext } from '../page/grounds.tsx';

const COLUMNS = ['name', 'kind', 'basis', 'values', 'source', 'steps'] as const;

interface TablesProps extends GroundsContext {
  /** Addresses of the tables as CSV, by graphic. */
  readonly csv: Readonly<Record<Graphic, string>>;
}

/** The data tables of the three graphics. The client shows a mark's detail from its row, `#row-<mark>`. */
export function DataTables({ csv, ...context }: TablesProps): JSX.Element {
  const { say, entries } = context;
  return (
    <section class="data" id="data" aria-labelledby="data-title">
      <h2 class="d" id="data-title">
        {say('rows.title')}
      </h2>
      <p>{say('rows.lead')}</p>
      {GRAPHICS.map((graphic) => (
        <Table
          title={say(`rows.${graphic}`)}
          rows={entries.shown.filter((row) => row.graphic === graphic)}
          csv={csv[graphic]}
          {...context}
        />
      ))}
    </section>
  );
}

interface TableProps extends GroundsContext {
  readonly title: string;
  readonly rows: readonly ShownRow[];
  readonly csv: string;
}

function Table({ title, rows, csv, ...context }: TableProps): JSX.Element {
  const { say } = context;
  return (
    <details>
      <summary>
        {title}
        <span class="tally">{rows.length}</span>
      </summary>
      <p>
        <a class="download" href={csv} download>
          {say('rows.download')}
        </a>
      </p>
      <table aria-label={title}>
        <thead>
          <tr>
            {COLUMNS.map((part) => (
              <th scope="col">{say(`rows.head-${part}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} {...context} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ row, ...context }: { readonly row: ShownRow } & GroundsContext): JSX.Element {
  const { id, name, kind, values, grounds, steps } = row;
  const { say, entries } = context;
  return (
    <tr id={`row-${id}`} {...entryData(row, entries, say.lang)}>
      <th scope="row" class="name">
        {name}
      </th>
      <td class="kind">{kind}</td>
      <td class="by">
        <BasisSign basis={grounds.basis} name="" />
        {say(`page.basis-${grounds.basis}`)}
      </td>
      <td class="values">
        <Values values={values} />
      </td>
      <td class="source">
        <Grounds grounds={grounds} {...context} />
      </td>
      <td class="steps-of">
        <span class="column">{say('rows.head-steps')} </span>
        <StepLinks steps={steps} say={say} />
      </td>
    </tr>
  );
}

function Values({ values }: Pick<ShownRow, 'values'>): JSX.Element {
  return (
    <dl>
      {values.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The numbers of the steps that draw a mark, as links; in words where it is drawn on the strip's map alone. */
function StepLinks({ steps, say }: Pick<ShownRow, 'steps'> & { readonly say: Say }): JSX.Element {
  if (steps.length === 0) return <>{say('rows.on-strip')}</>;
  return (
    <>
      {steps.map((step, index) => (
        <>
          {index > 0 && ' '}
          <a href={`#${step}`}>{STEPS.indexOf(step) + 1}</a>
        </>
      ))}
    </>
  );
}
