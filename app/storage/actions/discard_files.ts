import drive from '@adonisjs/drive/services/main'

/** Takes away what a failed transaction has already written to the disk; its rows are gone. */
export class DiscardFiles {
  async handle(keys: string[]): Promise<void> {
    await Promise.all(keys.map((key) => drive.use().delete(key)))
  }
}
