import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { scanners } from '#config/scanners'
import { ClamdScanner } from '#storage/scanning/clamd/clamd_scanner'
import { RuleScanner } from '#storage/scanning/rules/rule_scanner'
import { ScanInTurn } from '#storage/scanning/scan_in_turn'
import type { Scanner } from '#storage/scanning/scanner'
import { ClamdServer, EICAR } from '#tests/fakes/clamd_server'
import { fileBytes } from '#tests/support/file_bytes'
import { freePort } from '#tests/support/free_port'
import { runJobs } from '#tests/support/queue'
import { Sender } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'

const MIB = 1024 ** 2

interface ScannerUnderTest {
  scanner: Scanner
  remove(): Promise<void>
}

const kinds: Record<string, () => Promise<ScannerUnderTest>> = {
  rules: async () => ({ scanner: new RuleScanner(), remove: async () => {} }),
  clamd: async () => {
    const server = await ClamdServer.start()
    const clamd = new ClamdScanner({ url: server.url, maxBytes: 25 * MIB })
    return { scanner: new ScanInTurn(new RuleScanner(), clamd), remove: () => server.stop() }
  },
}

test.group('F-STO-2: scanners', (group) => {
  let folder: string
  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'belgenet-scan-'))
    return () => rm(folder, { recursive: true })
  })

  async function scan(scanner: Scanner, bytes: Buffer, type = 'application/pdf') {
    const path = join(folder, 'file')
    await writeFile(path, bytes)
    return scanner.scan({ path, name: 'file', size: bytes.length, type })
  }

  test('every scanner of the configuration passes the suite', ({ assert }) => {
    assert.sameMembers(Object.keys(kinds), scanners.names)
  })

  for (const [name, make] of Object.entries(kinds)) {
    test(`${name}: a document passes, a program and a drawing with a script do not`, async ({
      assert,
      cleanup,
    }) => {
      const { scanner, remove } = await make()
      cleanup(remove)
      assert.isNull(await scan(scanner, fileBytes('pdf')))
      const program = await scan(scanner, Buffer.from('MZ'), 'application/x-msdownload')
      assert.equal(program, 'E_FILE_EXECUTABLE')
      const drawing = Buffer.from('<svg><script>alert(1)</script></svg>')
      assert.equal(await scan(scanner, drawing, 'image/svg+xml'), 'E_FILE_SCRIPTS')
    })
  }

  test('clamd: sees every byte, and what it knows is refused', async ({ assert, cleanup }) => {
    const server = await ClamdServer.start()
    cleanup(() => server.stop())
    const scanner = new ClamdScanner({ url: server.url, maxBytes: 25 * MIB })
    const bytes = fileBytes('mp4', 3 * MIB)
    assert.isNull(await scan(scanner, bytes))
    assert.isTrue(server.seen[0].equals(bytes))
    const infected = Buffer.concat([fileBytes('pdf'), Buffer.from(EICAR)])
    assert.equal(await scan(scanner, infected), 'E_FILE_INFECTED')
  })

  test('clamd: of a large file it gets no more than it takes', async ({ assert, cleanup }) => {
    const server = await ClamdServer.start({ streamMaxLength: MIB })
    cleanup(() => server.stop())
    const scanner = new ClamdScanner({ url: server.url, maxBytes: MIB })
    assert.isNull(await scan(scanner, fileBytes('mp4', 5 * MIB)))
    assert.equal(server.seen[0].length, MIB)
  })

  test('clamd: an error of its own, or nobody there, judges nothing', async ({
    assert,
    cleanup,
  }) => {
    const server = await ClamdServer.start({ streamMaxLength: MIB })
    cleanup(() => server.stop())
    const greedy = new ClamdScanner({ url: server.url, maxBytes: 25 * MIB })
    await assert.rejects(() => scan(greedy, fileBytes('mp4', 5 * MIB)), 'E_UNAVAILABLE')
    const nobody = new ClamdScanner({
      url: `tcp://127.0.0.1:${await freePort()}`,
      maxBytes: MIB,
    })
    await assert.rejects(() => scan(nobody, fileBytes('pdf')), 'E_UNAVAILABLE')
  })
})

test.group('F-STO-2: without a scanner', (group) => {
  const tenant = useTenant(group)

  test('a file waits in quarantine until the scanner is back', async ({
    client,
    assert,
    cleanup,
  }) => {
    const dead = new ClamdScanner({ url: `tcp://127.0.0.1:${await freePort()}`, maxBytes: MIB })
    const putBack = scanners.swap(dead)
    cleanup(putBack)
    const sender = await Sender.arrive(tenant, client)
    const bytes = fileBytes('pdf', 1000)
    const id = await sender.begin({ purpose: 'lesson_file', name: 'a.pdf', size: bytes.length })
    await sender.sendPart(id, 1, bytes)
    await sender.complete(id)
    await assert.rejects(() => runJobs(tenant), 'E_UNAVAILABLE')
    const waiting = await sender.file(id)
    assert.equal(waiting.state, 'quarantined')
    putBack()
    await runJobs(tenant, { delayed: true })
    const after = await sender.file(id)
    assert.equal(after.state, 'clean')
  })
})
