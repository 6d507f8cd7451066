import { escapeHtml } from '../model/escape.ts';

/** The messages of an error that the loader threw for faults in `data/`; null for any other error. */
export function faultsOf(error: unknown): readonly string[] | null {
  if (!(error instanceof Error) || !('faults' in error) || !Array.isArray(error.faults)) return null;
  return error.faults.map(String);
}

/** What `npm run dev` shows in place of the page while `data/` has faults. */
export function faultPage(faults: readonly string[]): { head: string; body: string } {
  const items = faults.map((fault) => `<li>${escapeHtml(fault)}</li>`).join('\n');
  return {
    head: `<title>${faults.length} × data/</title>
    <style>body{margin:2rem auto;max-width:60rem;padding:0 1rem;font:16px/1.6 ui-monospace,monospace;background:#f4efe3;color:#12233f}li{margin:.6em 0;overflow-wrap:anywhere}</style>`,
    body: `<main data-faults><h1>data/: ${faults.length} 处需要改正</h1>\n<ol>\n${items}\n</ol>\n<p>改好并保存后，本页自动恢复。</p></main>`,
  };
}
