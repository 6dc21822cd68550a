import { test } from '@japa/runner'
import { findPublishedCourse, hasCourse } from '#catalog/contract'
import { runCommand } from '#tests/support/ace'
import { CourseFolder } from '#tests/support/course_folder'
import { useTenant } from '#tests/support/tenant'

test.group('node ace course:import', (group) => {
  const tenant = useTenant(group)
  let folder: CourseFolder
  group.each.setup(async () => {
    folder = await CourseFolder.make()
    return () => folder.remove()
  })
  const run = (...flags: string[]) =>
    runCommand('course:import', [tenant.scope.slug, folder.path, ...flags])

  test('F-CRS-1: it imports, publishes and says what it did', async ({ assert }) => {
    const result = await run('--publish')
    assert.equal(result.exitCode, 0)
    assert.include(result.lines.join('\n'), 'sutle-calismak: version 1, published.')
    assert.isTrue(await tenant.run(() => hasCourse('sutle-calismak')))
    const again = await run('--publish')
    assert.include(again.lines.join('\n'), 'nothing differs from version 1')
  })

  test('F-CRS-1: for programs it prints one object', async ({ assert }) => {
    const result = await run('--publish', '--json')
    const { course, summary, dryRun } = result.json()
    assert.containsSubset(course, { slug: 'sutle-calismak', version: 1, isNew: true })
    assert.deepEqual(summary, { lessons: 1, files: 2, warnings: 0, errors: 0 } as never)
    assert.isFalse(dryRun)
    const published = await tenant.run(() =>
      findPublishedCourse((course as unknown as { id: string }).id)
    )
    assert.isNotNull(published)
  })

  test('F-CRS-1: a dry run writes nothing', async ({ assert }) => {
    const result = await run('--dry-run')
    assert.equal(result.exitCode, 0)
    assert.include(result.lines.join('\n'), 'nothing was written')
    assert.isFalse(await tenant.run(() => hasCourse('sutle-calismak')))
  })

  test('F-CRS-1: a broken course ends with exit code 1', async ({ assert }) => {
    await folder.lessons({ text: 'yok.md' })
    const result = await run('--json')
    assert.equal(result.exitCode, 1)
    assert.containsSubset(result.json(), {
      course: null,
      rows: [{ path: 'yok.md', code: 'E_FILE_MISSING' }],
    } as never)
  })

  test('F-CRS-1: the manifest may lie elsewhere', async ({ assert }) => {
    const beside = await CourseFolder.make({ slug: 'baska' })
    const result = await run(`--manifest=${beside.path}/course.yaml`, '--json')
    await beside.remove()
    assert.containsSubset(result.json().course, { slug: 'baska' })
  })

  test('an unknown tenant is told in a sentence', async ({ assert }) => {
    const result = await runCommand('course:import', ['yok', folder.path])
    assert.equal(result.exitCode, 1)
  })
})
