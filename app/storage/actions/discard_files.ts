import { disks } from '#config/disks'
import RemoveFromDisk from '#storage/jobs/remove_from_disk'

const BATCH = 50

/** Takes away what no row speaks of any more; what the disk refuses now, a job takes away later. */
export class DiscardFiles {
  async handle(keys: string[]): Promise<void> {
    const disk = await disks.use()
    let left = keys
    try {
      while (left.length > 0) {
        await Promise.all(left.slice(0, BATCH).map((key) => disk.remove(key)))
        left = left.slice(BATCH)
      }
    } catch {
      await RemoveFromDisk.dispatch({ keys: left }).in('1m')
    }
  }
}
