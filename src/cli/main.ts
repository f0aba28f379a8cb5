/**
 * The command line: `dateline import|list|search|brief|timeline|export|feeds|verify|backup|restore`. Results go to the standard
 * output, sentences about problems to the standard error.
 *
 * Exit codes: 0 done; 1 something could not be done; 2 the command was not understood.
 */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { writeAllowedHost } from '../main/fetching/allowed-hosts.ts';
import type { CommandContext } from './context.ts';
import { backUp, restore } from './backup.ts';
import { brief } from './brief.ts';
import { exportArticles } from './export.ts';
import { FEED_ACTIONS, feeds } from './feeds.ts';
import { importArticles } from './import-command.ts';
import { listArticles, verify } from './library-commands.ts';
import { timeline } from './timeline.ts';
import { terminalText } from './terminal-text.ts';

export interface CommandRun {
  /** The words after `dateline`. */
  readonly words: readonly string[];
  /** What relative paths are relative to. */
  readonly folder: string;
  /** The build. */
  readonly distFolder: string;
  readonly version: string;
  readonly out: (text: string) => void;
  readonly problem: (sentence: string) => void;
  /** Shows one line in place of the one before; where nobody watches, left out. */
  readonly progress?: (line: string) => void;
}

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;
const SEE_HELP = '(see “dateline --help”, or “--help” behind a command)';

/** Runs one command and answers with its exit code; never throws. */
export async function runCommand(given: CommandRun): Promise<number> {
  const run = readable(given);
  let code = DONE;
  const program = createProgram(run, (next) => {
    code = next;
  });
  try {
    await program.parseAsync([...run.words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED;
    run.problem(error instanceof Error ? error.message : 'The command failed because of an internal error.');
    return FAILED;
  }
}

/** The same run; whatever it prints has passed through `terminalText`. */
function readable(run: CommandRun): CommandRun {
  const { out, problem, progress } = run;
  return {
    ...run,
    out: (text) => out(terminalText(text)),
    problem: (sentence) => problem(terminalText(wayOut(sentence))),
    ...(progress === undefined ? {} : { progress: (line) => progress(terminalText(line)) }),
  };
}

/** Here there are no settings: the host that they would allow is allowed by an option. */
function wayOut(sentence: string): string {
  return sentence.replaceAll(/allow “([^”]+)” in the settings to read/g, 'give --allow $1 to read');
}

function createProgram(run: CommandRun, finish: (code: number) => void): Command {
  const program = new Command('dateline')
    .description('Reads regional news as briefings.')
    .version(run.version)
    .exitOverride()
    .configureOutput({
      writeOut: run.out,
      writeErr: (text) => run.problem(`${text.trim().replace(/^error: /, '')} ${SEE_HELP}`),
    })
    .showHelpAfterError(false)
    .showSuggestionAfterError(false);

  /** Every command keeps its library in the same place and answers with whether all went well. */
  function command(
    words: string,
    description: string,
    action: (
      context: CommandContext,
      subjects: readonly string[],
      options: Readonly<Record<string, unknown>>,
    ) => Promise<boolean>,
  ): Command {
    return program
      .command(words)
      .exitOverride()
      .description(description)
      .option('--data <folder>', 'the data folder, instead of the usual one')
      .action(async (...given: unknown[]) => {
        const options = given.at(-2) as Readonly<Record<string, unknown>>;
        const subjects = given
          .slice(0, -2)
          .flat()
          .filter((word): word is string => typeof word === 'string');
        const data = options['data'];
        const context: CommandContext = {
          ...run,
          dataFolder: typeof data === 'string' ? data : null,
          allowedHosts: (options['allow'] ?? []) as readonly string[],
        };
        finish((await action(context, subjects, options)) ? DONE : FAILED);
      });
  }

  withAllow(
    command('import [articles...]', 'import files, folders and addresses into the library', importArticles),
  )
    .option('--json', 'answer in JSON')
    .option('--list-failed', 'list what could not be read and is kept for another try')
    .option('--retry', 'try again what could not be read');
  command('list', 'list the library, newest first', listArticles)
    .option('--json', 'answer in JSON')
    .option('--limit <number>', 'at most this many', wholeNumber, 50);
  command('search <words...>', 'list the articles that contain all the words', listArticles)
    .option('--json', 'answer in JSON')
    .option('--limit <number>', 'at most this many', wholeNumber, 50);
  withAllow(
    command(
      'brief <article>',
      'make the briefing of a file, an address, or an article of the library by its id',
      brief,
    ),
  )
    .option('--pdf <path>', 'write the briefing as a PDF')
    .option('--json', 'print the briefing as JSON')
    .option('--explain', 'print what each step of the analysis did, and why');
  withAllow(
    command(
      'timeline <articles...>',
      'join the timelines of files, addresses and articles of the library',
      timeline,
    ),
  )
    .option('--format <format>', 'markdown, json or pdf', timelineFormat, 'markdown')
    .option('--out <path>', 'write it to this file; a PDF needs one');
  command('export [ids...]', 'write briefings of the library into a folder', exportArticles)
    .option('--out <folder>', 'where to', '.')
    .option('--format <format>', 'pdf, json or original', exportFormat, 'pdf')
    .option('--notes', 'with your private notes, in a PDF')
    .option('--all', 'every article of the library');
  withAllow(
    command(
      'feeds <action> [subjects...]',
      `subscribe to feeds and update them: ${FEED_ACTIONS.join(', ')}`,
      feeds,
    ),
  );
  command('verify', 'read everything in the library and check it against its checksums', verify).option(
    '--json',
    'answer in JSON',
  );
  command(
    'backup <folder>',
    'copy the library into a new folder and read the copy to its end',
    backUp,
  ).option('--json', 'answer in JSON');
  command(
    'restore <folder>',
    'put the library of a backup in the place of this one, which is kept',
    restore,
  ).option('--json', 'answer in JSON');
  return program;
}

/** The option of the commands that fetch. */
function withAllow(command: Command): Command {
  const collect = (word: string, before: readonly string[]): readonly string[] => {
    const host = writeAllowedHost(word);
    if (host === null) throw new InvalidArgumentError('It must be a host, or a host and its port.');
    return [...before, host];
  };
  return command.option(
    '--allow <host>',
    'read from this host (host or host:port) although it is not of the public internet',
    collect,
    [],
  );
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1)
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return Number(text);
}

function exportFormat(text: string): string {
  if (!['pdf', 'json', 'original'].includes(text))
    throw new InvalidArgumentError('It must be pdf, json or original.');
  return text;
}

function timelineFormat(text: string): string {
  if (!['markdown', 'json', 'pdf'].includes(text))
    throw new InvalidArgumentError('It must be markdown, json or pdf.');
  return text;
}
