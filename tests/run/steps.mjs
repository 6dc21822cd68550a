import { checks } from './checks.mjs'
import { japaSuite, nodeSuite, widgetSuite } from './suites.mjs'

/**
 * Everything that `npm test` does, fast to slow. A check is one case by itself; a suite has files with
 * cases. `needs` names what is made before, once: see provisions.mjs.
 */
export const STEPS = [
  { name: 'format', ...checks.format },
  { name: 'lint', ...checks.lint },
  { name: 'types', ...checks.types },
  { name: 'architecture', ...japaSuite('architecture', 'tests/architecture'), needs: ['services'] },
  { name: 'unit', ...japaSuite('unit', 'tests/*/unit'), needs: ['services'] },
  { name: 'up', ...nodeSuite('tests/up') },
  {
    name: 'functional',
    ...japaSuite('functional', 'tests/*/functional'),
    needs: ['services', 'builds', 'chromium'],
  },
  { name: 'drivers', ...japaSuite('drivers', 'tests/drivers'), needs: ['services'] },
  { name: 'isolation', ...japaSuite('isolation', 'tests/isolation'), needs: ['services'] },
  { name: 'widgets', ...widgetSuite(), needs: ['chromium'] },
  { name: 'build', ...checks.build },
  { name: 'size', ...checks.size, needs: ['builds'] },
  {
    name: 'journeys',
    ...japaSuite('journeys', 'tests/journeys'),
    needs: ['services', 'chromium', 'builds'],
  },
]
