import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { cruise } from 'dependency-cruiser'

test.group('The house: who may know whom', () => {
  test('every import between slices stands in the table', async ({ assert }) => {
    const { default: rules } = await import(app.makeURL('.dependency-cruiser.js').href)
    const { output } = await cruise(['app'], {
      ruleSet: { forbidden: rules.forbidden },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
    })
    assert.isObject(output)
    const { modules, summary } = output as Exclude<typeof output, string>
    assert.isAbove(modules.length, 100)
    const found = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    assert.deepEqual(found, [])
  })
})
