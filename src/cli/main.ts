import { read, trace } from '../index.js';
import { mapRows } from './rows.js';

const command = process.argv[2];

type Text = { id?: string; text: string; lang?: string; date?: string };

process.exitCode = (await mapRows(process.stdin, process.stdout, (row) => {
  if (command === 'trace') {
    const { id, report, sources } = row as { id: string; report: Text; sources: Text[] };
    return {
      id,
      ...trace(
        read(report.text, report),
        sources.map((source) => read(source.text, source)),
      ),
    };
  }
  const { id, text, lang, date } = row as unknown as Text;
  const { doc, items } = read(text, { id, lang, date });
  return { id, lang: doc.lang, date: doc.date ?? null, items };
}))
  ? 2
  : 0;
