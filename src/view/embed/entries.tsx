import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { MarkRow } from '../../model/marks.ts';
import { BasisSign } from '../ink.tsx';

/** What each mark of an embed is, hidden: the script shows the one that is pointed at. */
export function Entries({ rows, say }: { readonly rows: readonly MarkRow[]; readonly say: Say }): JSX.Element {
  return (
    <ul hidden>
      {rows.map(({ id, kind, name, values, grounds, source }) => (
        <li data-of={id}>
          <b>{name}</b>
          <i>{kind}</i>
          <p>
            {values.map(([label, value]) => (
              <>
                <span>{label}</span> {value}{' '}
              </>
            ))}
          </p>
          <small>
            <BasisSign basis={grounds.basis} name="" />
            {`${say(`page.basis-${grounds.basis}`)}${say.lang === 'zh' ? '：' : ': '}${source}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
