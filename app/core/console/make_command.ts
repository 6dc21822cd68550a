import { BaseCommand } from '@adonisjs/core/ace'
import { Scaffold } from '#core/scaffolding/scaffold'

/** What the generators share: names that are refused before anything is written, and layout. */
export abstract class MakeCommand extends BaseCommand {
  async run() {
    const scaffold = new Scaffold(this, await this.createCodemods())
    const refusal = await this.refusal(scaffold)
    if (refusal) {
      this.logger.error(refusal)
      this.exitCode = 1
      return
    }
    await this.make(scaffold)
    await scaffold.format()
    this.next().forEach((line) => this.logger.info(line))
  }

  /** Why nothing can be made; undefined when it can. */
  protected abstract refusal(scaffold: Scaffold): Promise<string | undefined>

  protected abstract make(scaffold: Scaffold): Promise<void>

  /** What is left to the reader. */
  protected abstract next(): string[]
}
