import { sayFigure } from '../../../src/model/format.ts';
import type { Figure, Precision, Sector, Signing, Story } from '../../../src/model/story.ts';
import type { DrawInput } from '../../../src/view/drawing.tsx';

/** What the three drawings of the signings read of a story, in literals; each test changes what it speaks of. A caption is its key, so that rewording breaks no test. */
export function input(
  change: { figures?: Record<string, Figure>; signings?: readonly Signing[]; sectors?: readonly Sector[] } = {},
): DrawInput {
  const figures: Record<string, Figure> = {
    'signed-total': figure('signed-total', 16, '个', 'exact'),
    'signed-sectors': figure('signed-sectors', 5, '个', 'exact'),
    'second-fields': figure('second-fields', 9, '个', 'exact'),
    'other-signings': figure('other-signings', 15, '个', 'exact'),
    'signed-amount': figure('signed-amount', 100, '亿元', 'about'),
    'scgc-amount': figure('scgc-amount', 10, '亿元', 'about'),
    'other-amounts': figure('other-amounts', 90, '亿元', 'about'),
    ...change.figures,
  };
  const names = ['华北总部', '山东总部', '创投学院', '博士后工作站'].map((name) => ({
    id: name,
    group: 'part' as const,
    name,
    when: '',
    note: '',
    paragraphs: [11],
  }));
  const story = {
    lang: 'zh',
    figures,
    names,
    signings: change.signings ?? signings(16),
    sectors: change.sectors ?? sectors(),
  } as unknown as Story;
  return { story, say: Object.assign((key: string) => key, { lang: 'zh' as const }), atlas: { land110: null, land50: null, land10: null } };
}

export function figure(id: string, value: number, unit: string, precision: Precision): Figure {
  return {
    id,
    label: id,
    value,
    exact: value,
    plain: unit === '亿元' ? value * 1e8 : value,
    max: null,
    unit,
    said: sayFigure({ value, max: null, plain: value, unit, precision }, 'zh'),
    precision,
    basis: 'stated',
    paragraphs: [10],
    sources: [],
    rule: '',
    inputs: [],
    when: '',
    where: '',
  };
}

export function signings(count: number): Signing[] {
  const none = { name: null, seal: null, amount: null, sector: null, paragraphs: [10] };
  const others = Array.from({ length: count - 1 }, (_, i) => ({ ...none, id: `signing-${String(i + 2).padStart(2, '0')}` }));
  return [{ ...none, id: 'scgc', name: '深创投华北金融创投总部', seal: '深创投印', amount: 'scgc-amount' }, ...others];
}

export function sectors(counts: Readonly<Record<string, number>> = {}): Sector[] {
  const row = (id: string, name: string, kind: Sector['kind'], inArticle: boolean, inSecond: boolean): Sector => ({
    id,
    name,
    kind,
    inArticle,
    inSecond,
    count: counts[id] ?? null,
    bounds: inArticle ? (kind === 'others' ? [0, 10] : [1, 11]) : null,
    bounds2: inSecond ? [1, 7] : null,
  });
  return [
    row('it', '新一代信息技术', 'sector', true, true),
    row('biomedicine', '生物医药', 'sector', true, true),
    row('internet', '互联网', 'sector', true, true),
    row('ai', '人工智能制造', 'sector', true, true),
    row('services', '高端服务', 'sector', true, true),
    row('innovation', '创新创业', 'sector', false, true),
    row('science-finance', '科技金融', 'sector', false, true),
    row('smart-city', '智慧城市', 'sector', false, true),
    row('education', '教育', 'sector', false, true),
    row('others', '等（其他）', 'others', true, false),
    row('agencies', '招商机构', 'agencies', true, true),
  ];
}
