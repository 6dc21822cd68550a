import { join } from 'node:path'
import { disks } from '#config/disks'
import type { CleanFile } from '#storage/queries/find_clean_file'
import { Staging, type StagedFile } from '#storage/staging'

/** A folder of this process with a copy of a film; what is made of it lies beside it. */
export class Workshop {
  private constructor(
    readonly staging: Staging,
    readonly film: StagedFile
  ) {}

  static async open({ key, name, size }: CleanFile): Promise<Workshop> {
    const staging = await Staging.open()
    try {
      const disk = await disks.use()
      const source = await disk.read(key, { start: 0, end: size - 1 })
      return new Workshop(staging, await staging.add(source, name, size))
    } catch (error) {
      await staging.remove()
      throw error
    }
  }

  path(name: string): string {
    return join(this.staging.folder, name)
  }

  close(): Promise<void> {
    return this.staging.remove()
  }
}
