// `npm run check`: reads data/ alone and says every fault, or that there is none.
import { runnerImport } from 'vite';

const dir = process.argv[2] ?? 'data';
const { module } = await runnerImport('./src/data/index.ts', { configFile: false, logLevel: 'error' });
try {
  const { steps, figures, events, storms, signings, captions, sources } = (await module.loadStories(dir)).zh;
  await module.loadAtlas(dir);
  const fixes = storms.lekima.fixes.length + storms.krosa.fixes.length;
  const count = (record) => Object.keys(record).length;
  console.log(
    `${dir}: ${steps.length} steps, ${count(figures)} figures, ${events.length} events, ${signings.length} signings, ${fixes} fixes, ${count(captions)} captions, ${count(sources)} sources, in both languages, no fault`,
  );
} catch (error) {
  if (!(error instanceof module.DataFaults)) throw error;
  for (const fault of error.faults) console.error(fault);
  console.error(`${error.faults.length} ${error.faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}
