import env from '#start/env'
import { Port } from '#core/ports/port'
import type { Scanner } from '#storage/scanning/scanner'

const url = env.get('CLAMD_URL', '')

/** Rules of our own always, a list of known viruses where the operator runs one. */
export const scanners = new Port<Scanner>({
  default: url ? 'clamd' : 'rules',
  list: {
    rules: async () => {
      const { RuleScanner } = await import('#storage/scanning/rules/rule_scanner')
      return new RuleScanner()
    },
    clamd: async () => {
      const { RuleScanner } = await import('#storage/scanning/rules/rule_scanner')
      const { ClamdScanner } = await import('#storage/scanning/clamd/clamd_scanner')
      const { ScanInTurn } = await import('#storage/scanning/scan_in_turn')
      const maxBytes = env.get('CLAMD_MAX_BYTES', 25 * 1024 ** 2)
      return new ScanInTurn(new RuleScanner(), new ClamdScanner({ url, maxBytes }))
    },
  },
})
