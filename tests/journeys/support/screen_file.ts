import app from '@adonisjs/core/services/app'

/** Where pictures of a run lie, for people to look at. */
export function screenFile(...parts: string[]): string {
  return `${app.makePath('.data/screens', ...parts)}.jpg`
}
