import { ratio, spread } from './statistics.mjs';

/** Each row: what is measured, against which still page, and its name in both READMEs. `unit` and `digits` are for rows that are no ratio. */
const ROWS = [
  { part: 'load', key: 'fcp', against: 'text', en: 'First contentful paint', zh: '首次内容绘制（FCP）' },
  { part: 'load', key: 'lcp', against: 'text', en: 'Largest contentful paint', zh: '最大内容绘制（LCP）' },
  { part: 'load', key: 'main', against: 'sticky', en: 'Main thread to load, CPU', zh: '到 load 为止的主线程 CPU' },
  { part: 'load', key: 'blocking', unit: 'ms', digits: 0, en: 'Blocking time', zh: '阻塞时间' },
  { part: 'load', key: 'longest', unit: 'ms', digits: 0, en: 'Longest task', zh: '最长任务' },
  { part: 'load', key: 'bytes', unit: 'kB', per: 1000, digits: 0, en: 'Bytes sent', zh: '传输字节' },
  { part: 'load', key: 'bytes', against: 'text', en: 'Bytes sent', zh: '传输字节' },
  { part: 'load', key: 'requests', unit: '', digits: 0, en: 'Requests', zh: '请求数' },
  { part: 'load', key: 'cls', unit: '', digits: 3, en: 'Layout shift (CLS)', zh: '布局偏移（CLS）' },
  { part: 'scroll', key: 'cpu', against: 'sticky', en: 'Scrolling, CPU a 1,000 px', zh: '滚动，每千像素 CPU' },
  { part: 'scroll', key: 'layouts', against: 'sticky', en: 'Scrolling, layouts', zh: '滚动，布局次数' },
  { part: 'scroll', key: 'recalculations', against: 'sticky', en: 'Scrolling, style recalculations', zh: '滚动，样式重算次数' },
  { part: 'scroll', key: 'heap', unit: 'MB', digits: 1, en: 'JS heap after reading', zh: '读完后的 JS 堆' },
];

/** The columns: which reader in which language, and their heads. */
const COLUMNS = [
  { profile: 'phone', lang: 'zh', en: 'phone, Chinese', zh: '手机，中文' },
  { profile: 'phone', lang: 'en', en: 'phone, English', zh: '手机，英文' },
  { profile: 'desktop', lang: 'zh', en: 'desktop, Chinese', zh: '桌面，中文' },
  { profile: 'desktop', lang: 'en', en: 'desktop, English', zh: '桌面，英文' },
];

const WORDS = {
  en: { head: 'against', text: 'text', sticky: 'sticky', none: '' },
  zh: { head: '相比', text: '文字页', sticky: '粘附页', none: '' },
};

/** The table of `results` (see `passedLimits`) in Markdown, in the language `lang`: medians with the least and the greatest of all rounds. */
export function table(results, lang) {
  const words = WORDS[lang];
  const columns = COLUMNS.filter((column) => results.some((result) => result.profile === column.profile && result.lang === column.lang));
  const rows = ROWS.filter(({ part }) => results.some((result) => result.part === part)).map((row) => {
    const cells = columns.map(({ profile, lang }) => {
      const found = results.find((result) => result.profile === profile && result.lang === lang && result.part === row.part);
      return found ? cell(row, found) : '–';
    });
    return [row[lang], words[row.against ?? 'none'], ...cells];
  });
  const head = ['', words.head, ...columns.map((column) => column[lang])];
  return [head, head.map((_, index) => (index < 2 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell({ key, against, unit, per = 1, digits }, result) {
  const of = (page) => result[page].map((reading) => reading[key]);
  const write = ({ median, min, max }, places, tail) =>
    `${fixed(median, places)}${tail}${min === max ? '' : ` (${fixed(min, places)}–${fixed(max, places)})`}`;
  if (!against) return write(spread(of('ours').map((value) => value / per)), digits, unit && ` ${unit}`);
  const times = ratio(of('ours'), of(against));
  return times ? write(times, 2, ' ×') : `${fixed(spread(of('ours')).median, 1)} : 0`;
}

function fixed(value, digits) {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const BLOCK = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

/** The README `text` with the table between its marks, `<!-- bench -->` and `<!-- /bench -->`. Throws where it has none. */
export function withTable(text, markdown) {
  if (!BLOCK.test(text))
    throw new Error('no `<!-- bench -->` and `<!-- /bench -->`, each on a line of its own, for the table to stand between');
  return text.replace(BLOCK, (_, open, close) => `${open}\n${markdown}\n\n${close}`);
}
