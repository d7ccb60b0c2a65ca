import { Command, CommanderError } from 'commander';
import { StemmaError } from '../core/error.js';
import { explainCommand } from './explain.js';
import { endWithReader, warn } from './output.js';
import { readCommand } from './read.js';
import { traceCommand } from './trace.js';
import { treeCommand } from './tree.js';
import { version } from './version.js';

endWithReader();

const program = new Command('stemma')
  .description('Finds what a statement says, and traces each item of a report back to what was said.')
  .version(version)
  .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, 'stemma: usage: ')) })
  .showHelpAfterError('(`stemma --help` shows the commands, `stemma COMMAND --help` the options of one)')
  .exitOverride();
for (const add of [readCommand, traceCommand, treeCommand, explainCommand]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof StemmaError) warn(`${error.code}: ${error.message}`);
  else warn(`internal: ${error instanceof Error ? error.stack : String(error)}`);
}
