import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import i18nManager from '@adonisjs/i18n/services/main'
import { refusalOf } from '#core/http/refusal_of'

/**
 * What all commands of the product share: `--json` for programs, and an expected refusal told in
 * a sentence (or as JSON) with exit code 1 instead of a stack.
 */
export abstract class ProductCommand extends BaseCommand {
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Print the result as JSON' })
  declare json: boolean

  /** One result, for people or for programs. */
  protected print(result: unknown, text: string): void {
    this.logger.log(this.json ? JSON.stringify(result) : text)
  }

  async completed() {
    const refusal = this.error ? refusalOf(this.error) : undefined
    if (!refusal) {
      return false
    }
    const i18n = i18nManager.locale('en')
    const detail = i18n.formatMessage(`errors.${refusal.code}.detail`, refusal.params)
    const words = (text: string) =>
      text.startsWith('errors.') ? i18n.formatMessage(text, refusal.params) : text
    const items = refusal.items?.map((item) => `\n  ${item.pointer} ${words(item.detail)}`)
    if (this.json) {
      this.logger.log(JSON.stringify({ error: { ...refusal, detail } }))
    } else {
      this.logger.error(`${detail}${items?.join('') ?? ''}`)
    }
    this.exitCode = 1
    return true
  }
}
