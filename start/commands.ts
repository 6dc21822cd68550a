import { readdirSync } from 'node:fs'
import { FsLoader } from '@adonisjs/core/ace'
import type { ApplicationService } from '@adonisjs/core/types'

/** Commands live in their slices: one loader for each `app/<slice>/commands`. */
export async function loadCommands(app: ApplicationService): Promise<void> {
  const ace = await app.container.make('ace')
  for (const slice of readdirSync(app.makePath('app'))) {
    ace.addLoader(new FsLoader(app.makePath('app', slice, 'commands')))
  }
}
