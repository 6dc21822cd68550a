import { once } from 'node:events'
import type { Config } from '@japa/runner/types'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { apiClient } from '@japa/api-client'
import { assert } from '@japa/assert'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'

export const plugins: Config['plugins'] = [assert(), apiClient(), pluginAdonisJS(app)]

/** Suites that speak to the product find a prepared database and a listening server. */
const needsDatabase = new Set(['functional', 'drivers', 'isolation', 'journeys'])

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [],
  teardown: [],
}

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (needsDatabase.has(suite.name)) {
    suite.setup(async () => {
      const { PrepareDatabase } = await import('#platform/actions/prepare_database')
      await new PrepareDatabase().handle()
    })
    suite.setup(redisIsReady)
    suite.setup(() => testUtils.httpServer().start())
    suite.setup(async () => {
      const { watchReplies } = await import('#tests/support/watch_replies')
      return watchReplies()
    })
  }
  if (suite.name === 'journeys') {
    suite.setup(async () => {
      const { openStage } = await import('#tests/journeys/support/stage')
      return openStage()
    })
  }
}

/** The connection opens in the background; until then whatever is limited is refused. */
async function redisIsReady() {
  const { default: redis } = await import('@adonisjs/redis/services/main')
  const connection = redis.connection()
  if (!connection.isReady()) {
    await once(connection.ioConnection, 'ready')
  }
}
