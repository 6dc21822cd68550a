import { disks } from '#config/disks'
import { Job } from '#queue/contract'

/** Takes away what the disk did not let go when it was asked. */
export default class RemoveFromDisk extends Job<{ keys: string[] }> {
  static options = { queue: 'outside' as const, attempts: 12 }

  async execute() {
    const disk = await disks.use()
    for (const key of this.payload.keys) {
      await disk.remove(key)
    }
  }
}
