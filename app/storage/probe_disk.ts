import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { disks } from '#config/disks'
import { newId } from '#core/shared/id'
import { Staging } from '#storage/staging'

const WORDS = 'BelgeNet'

/** Writes, reads and removes a small file. @throws when the disk does not give back what it took */
export async function probeDisk(): Promise<void> {
  const disk = await disks.use()
  const staging = await Staging.open()
  const key = `doctor/${newId()}/file`
  try {
    const staged = await staging.add(Readable.from([WORDS]), 'probe.txt', WORDS.length)
    await disk.write({ ...staged, key, type: 'text/plain' })
    const read = await text(await disk.read(key, { start: 0, end: WORDS.length - 1 }))
    if (read !== WORDS) {
      throw new Error('what was read is not what was written')
    }
  } finally {
    await staging.remove()
    await disk.remove(key)
  }
}
