import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { MarkRow } from '../../model/marks.ts';
import type { Graphic } from '../../model/steps.ts';

const GRAPHICS: readonly Graphic[] = ['map', 'signings', 'timeline'];

/** The data tables of the three graphics. The client shows a mark's detail from its row, `#row-<mark>`. */
export function DataTables({ rows, say }: { readonly rows: readonly MarkRow[]; readonly say: Say }): JSX.Element {
  return (
    <section class="data" id="data" aria-labelledby="data-title">
      <h2 class="d" id="data-title">
        {say('rows.title')}
      </h2>
      <p>{say('rows.lead')}</p>
      {GRAPHICS.map((graphic) => (
        <Table title={say(`rows.${graphic}`)} rows={rows.filter((row) => row.graphic === graphic)} say={say} />
      ))}
    </section>
  );
}

function Table({ title, rows, say }: { readonly title: string; readonly rows: readonly MarkRow[]; readonly say: Say }): JSX.Element {
  return (
    <details>
      <summary>
        {title}
        <span class="tally">{rows.length}</span>
      </summary>
      <table>
        <thead>
          <tr>
            {['name', 'kind', 'basis', 'values', 'source'].map((part) => (
              <th scope="col">{say(`rows.head-${part}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} say={say} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ row: { id, name, kind, values, basis, source }, say }: { readonly row: MarkRow; readonly say: Say }): JSX.Element {
  return (
    <tr id={`row-${id}`}>
      <th scope="row">{name}</th>
      <td class="kind">{kind}</td>
      <td class="by">
        <svg class="basis" viewBox="0 0 10 10" aria-hidden="true">
          <use href={`#basis-${basis}`} />
        </svg>
        {say(`page.basis-${basis}`)}
      </td>
      <td class="values">
        <dl>
          {values.map(([label, value]) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </td>
      <td class="source">{source}</td>
    </tr>
  );
}
