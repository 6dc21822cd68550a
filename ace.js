/**
 * Runs `node ace <command>` from the TypeScript sources; the production build brings its own entry.
 */
import '@poppinss/ts-exec'
await import('./bin/console.js')
