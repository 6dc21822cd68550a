import { tenantConnection } from '#core/database/connections'
import { DiscardFiles } from '#storage/actions/discard_files'

/**
 * Takes away what a failed transaction left on the disk, and nothing that has a row after all: a
 * connection lost at the commit leaves open whether it happened. A lost byte is worse than a spare one.
 */
export class DiscardUnrecorded {
  /** @throws when the database cannot say; then everything stays */
  async handle(keys: string[]): Promise<void> {
    const { rows } = await tenantConnection().rawQuery(
      'select key from files where key = any(?::text[])',
      [keys]
    )
    const recorded = new Set(rows.map(({ key }: { key: string }) => key))
    await new DiscardFiles().handle(keys.filter((key) => !recorded.has(key)))
  }
}
