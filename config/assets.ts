import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import app from '@adonisjs/core/services/app'

/** Portal and widgets are built beside the sources; a server started from `build/` looks one up. */
const appRoot = app.makePath()
const root =
  basename(appRoot) === 'build' && !existsSync(join(appRoot, 'widgets/dist'))
    ? dirname(appRoot)
    : appRoot

export const assets = {
  widgets: join(root, 'widgets/dist'),
  portal: join(root, 'portal/dist'),
  /** Styles of public pages, and the tokens and fonts they share with the portal */
  pages: app.makePath('resources/pages'),
  look: app.makePath('portal/src/ui'),
}
