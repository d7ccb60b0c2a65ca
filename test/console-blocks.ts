/** A command as a document shows it, and the output that it shows below. */
export interface Shown {
  command: string;
  output: string[];
  /** The index of the line after the command, where its output starts. */
  start: number;
}

/** A fenced block of shell commands, by the line that its first command stands on. */
export interface ConsoleBlock {
  line: number;
  shown: Shown[];
}

/** Commands that a reader runs once by hand: shown, but not run by a test. */
const BY_HAND = /^(npm (ci|test|i|install|run|link)|npx|git clone|cd|bash)\b/;

/** The fenced `console` and `sh` blocks of a Markdown text that have `$ ` lines. */
export function consoleBlocks(markdown: string): ConsoleBlock[] {
  const blocks: ConsoleBlock[] = [];
  let block: ConsoleBlock | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (!block) {
      if (/^```(console|sh)\s*$/.test(line)) block = { line: index + 2, shown: [] };
    } else if (/^```\s*$/.test(line)) {
      if (block.shown.length > 0) blocks.push(block);
      block = undefined;
    } else {
      readLine(block, line, index);
    }
  }
  return blocks;
}

function readLine({ shown }: ConsoleBlock, line: string, index: number): void {
  const last = shown.at(-1);
  if (line.startsWith('$ ')) shown.push({ command: line.slice(2), output: [], start: index + 1 });
  else if (last?.command.endsWith('\\') && last.output.length === 0) {
    last.command += `\n${line}`;
    last.start = index + 1;
  } else last?.output.push(line);
}

/** The Markdown with other lines below its commands. */
export function withOutputs(markdown: string, outputs: ReadonlyMap<Shown, readonly string[]>): string {
  const lines = markdown.split('\n');
  for (const [{ start, output }, printed] of [...outputs].sort(([a], [b]) => b.start - a.start)) {
    lines.splice(start, output.length, ...printed);
  }
  return lines.join('\n');
}

export const isRunByHand = ({ command }: Shown): boolean => BY_HAND.test(command);

/** Whether printed lines are the shown ones. A line that is only `…` stands for any number of lines. */
export function agrees(shown: readonly string[], printed: readonly string[]): boolean {
  if (shown.length === 0) return printed.length === 0;
  const [first, ...rest] = shown;
  if (first.trim() === '…')
    return printed.some((_, at) => agrees(rest, printed.slice(at))) || agrees(rest, []);
  return printed.length > 0 && first.trimEnd() === printed[0].trimEnd() && agrees(rest, printed.slice(1));
}

/** Lines without the empty ones at either end. */
export function trimLines(text: string): string[] {
  const body = text.replace(/^(\s*\n)+/, '').trimEnd();
  return body ? body.split('\n') : [];
}
