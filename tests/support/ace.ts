import ace from '@adonisjs/core/services/ace'
import app from '@adonisjs/core/services/app'
import { loadCommands } from '#start/commands'

let areLoaded: Promise<void> | undefined

export interface CommandResult {
  exitCode: number
  /** Lines as a terminal shows them, without colours */
  lines: string[]
  /** What `--json` printed */
  json(): Record<string, never> & Record<string, unknown>
}

/** Runs a command of the product in this process. */
export async function runCommand(name: string, argv: string[]): Promise<CommandResult> {
  await (areLoaded ??= loadCommands(app))
  ace.ui.switchMode('raw')
  const command = await ace.exec(name, argv)
  const lines = command.logger.getLogs().map(({ message }) => message)
  ace.ui.switchMode('normal')
  return {
    exitCode: command.exitCode ?? 0,
    lines,
    json: () => JSON.parse(lines.at(-1) ?? 'null'),
  }
}
