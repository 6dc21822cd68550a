import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { disks } from '#config/disks'
import { tenantConnection } from '#core/database/connections'
import { failPoint } from '#core/fail_points'
import type { Rendition } from '#storage/renditions/rendition'
import { renditionKey } from '#storage/renditions/rendition_key'
import { renditionType } from '#storage/domain/rendition_type'
import type { Made } from '#storage/video/steps/step'

const AT_ONCE = 4

export interface RenditionToKeep {
  fileId: string
  rendition: Rendition
  made: Made
  signal: AbortSignal
}

/**
 * Puts what was made on the disk and only then says that it is there. Names are noted first: what
 * a killed process leaves is either written again or taken away with the file.
 */
export class KeepRendition {
  /** @returns false when the film was deleted meanwhile; then nothing of this stays */
  async handle({ fileId, rendition, made, signal }: RenditionToKeep): Promise<boolean> {
    const names = [...made.files.keys()]
    if (!(await this.#note(rendition.id, names))) {
      return false
    }
    const parts = await this.#write(fileId, [...made.files], signal)
    failPoint('rendition.written')
    const { rows } = await tenantConnection().rawQuery(
      `update renditions set facts = ?::jsonb, parts = parts || ?::jsonb,
         state = ?, progress = case when ? then 1 else progress end, updated_at = now()
       where id = ? returning id`,
      [
        ...[JSON.stringify(made.facts), JSON.stringify(parts)],
        ...[made.isWhole ? 'ready' : 'working', made.isWhole, rendition.id],
      ]
    )
    if (rows.length === 0) {
      await this.#takeAway(fileId, names)
    }
    return rows.length > 0
  }

  async #note(id: string, names: string[]): Promise<boolean> {
    const { rows } = await tenantConnection().rawQuery(
      `update renditions set state = 'working', updated_at = now(),
         names = array(select distinct unnest(names || ?::text[]))
       where id = ? returning id`,
      [names, id]
    )
    return rows.length > 0
  }

  async #write(fileId: string, files: [string, string][], signal: AbortSignal) {
    const disk = await disks.use()
    const parts: Record<string, number> = {}
    for (let at = 0; at < files.length; at += AT_ONCE) {
      signal.throwIfAborted()
      const some = files.slice(at, at + AT_ONCE).map(async ([name, localPath]) => {
        const bytes = await readFile(localPath)
        const sha256 = createHash('sha256').update(bytes).digest()
        const size = bytes.length
        const key = renditionKey(fileId, name)
        await disk.write({ key, localPath, type: renditionType(name), size, sha256 })
        parts[name] = size
      })
      await Promise.all(some)
    }
    return parts
  }

  async #takeAway(fileId: string, names: string[]): Promise<void> {
    const disk = await disks.use()
    await Promise.all(names.map((name) => disk.remove(renditionKey(fileId, name))))
  }
}
