// npm run picture: draws what the terminal shows, colours and all, as docs/trace.svg.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = 'stemma trace examples/report-digest.txt --source examples/interview.txt';
const shown = 34; // lines, or fewer, so that no finding is cut
const [advance, leading, padding] = [8.43, 19, 18]; // of a 14px monospaced face
const colours = { 31: '#ff8f85', 32: '#8fd3a5', 33: '#f2c766', 34: '#8ab4ff', 35: '#eda6f1', 36: '#7fd7e6' };

const { stdout } = spawnSync(process.execPath, ['bin/stemma.js', ...command.split(' ').slice(1)], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: '1', COLUMNS: '86' },
});

const escaped = (words) =>
  words.replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]);

/** A line with SGR codes as spans of one style each, every one at its own column. */
function drawn(line, y) {
  let style = {};
  let column = 0;
  return line
    .split(/\x1b\[(\d+)m/)
    .map((part, index) => {
      if (index % 2 === 1) {
        const code = Number(part);
        if (code === 1) style = { ...style, bold: true };
        else if (code === 2) style = { ...style, faint: true };
        else if (code === 22) style = { ...style, bold: false, faint: false };
        else if (code === 4 || code === 24) style = { ...style, under: code === 4 };
        else style = { ...style, colour: colours[code] };
        return '';
      }
      if (!part) return '';
      const x = padding + column * advance;
      column += [...part].length;
      const attributes = [
        `fill="${style.colour ?? (style.faint ? '#9aa0aa' : '#e7e6e2')}"`,
        style.bold ? 'font-weight="bold"' : '',
        style.under ? 'text-decoration="underline"' : '',
        `textLength="${([...part].length * advance).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`,
      ];
      return `<text x="${x.toFixed(1)}" y="${y}" xml:space="preserve" ${attributes.filter(Boolean).join(' ')}>${escaped(part)}</text>`;
    })
    .join('');
}

const all = stdout.trimEnd().split('\n');
const lines = [
  `\x1b[2m$\x1b[22m ${command}`,
  ...all.slice(0, all.lastIndexOf('', shown)),
  '',
  '…',
  '',
  all.at(-1),
];
const width = Math.ceil(padding * 2 + 88 * advance);
const height = padding * 2 + lines.length * leading;
const body = lines.map((line, index) => drawn(line, padding + 14 + index * leading)).join('\n');
writeFileSync(
  new URL('trace.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
<title>What stemma trace prints for a report with slips in it</title>
<rect width="100%" height="100%" rx="8" fill="#1e2126"/>
${body}
</svg>
`,
);
