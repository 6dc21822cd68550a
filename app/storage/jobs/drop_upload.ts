import { disks } from '#config/disks'
import { Job } from '#queue/contract'

/** Takes the parts and the bytes of an upload from the disk, until nothing of it is left there. */
export default class DropUpload extends Job<{ key: string; upload: string; keys: string[] }> {
  static options = { queue: 'outside' as const, attempts: 12 }

  async execute() {
    const { keys, ...upload } = this.payload
    const disk = await disks.use()
    await disk.uploads.abort(upload)
    for (const key of new Set([upload.key, ...keys])) {
      await disk.remove(key)
    }
  }
}
