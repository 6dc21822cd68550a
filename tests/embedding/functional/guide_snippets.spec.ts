import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { CreateHandoffSecret } from '#embedding/contract'
import { allowPage } from '#tests/support/embed_page'
import { useTenant } from '#tests/support/tenant'

const run = promisify(execFile)
const ORIGIN = 'https://www.example.com'

/** What stands around a snippet on a customer's server: a framework, and somebody who is signed in. */
const languages = {
  Node: {
    block: 'js',
    command: process.execPath,
    files: (snippet: string) => ({
      'main.mjs': `const user = { id: 'node-1', email: 'node@example.com', name: 'Ece Gül' }
        const currentUser = () => user
        const app = { post: (_path, handler) => (globalThis.handler = handler) }
        ${snippet}
        handler({ get: () => ORIGIN }, { set() {}, json: (body) => console.log(JSON.stringify(body)) })`,
    }),
  },
  PHP: {
    block: 'php',
    command: 'php',
    files: (snippet: string) => ({
      'handoff.php': snippet,
      'main.php': `<?php
        ini_set('display_errors', '0');
        $_SERVER['REQUEST_METHOD'] = 'POST';
        $_SERVER['HTTP_ORIGIN'] = '${ORIGIN}';
        session_save_path(__DIR__);
        session_start();
        $_SESSION['user'] = ['id' => 1, 'email' => 'php@example.com', 'name' => 'Ece Gül'];
        require __DIR__ . '/handoff.php';`,
    }),
  },
  Python: {
    block: 'python',
    command: 'python3',
    files: (snippet: string) => ({
      'flask.py': `class Flask:
    def __init__(self, name): pass
    def post(self, path): return lambda handler: handler
class Request: headers = {'Origin': '${ORIGIN}'}
request = Request()
class Answer(dict): headers = {}
def jsonify(**values): return Answer(values)
`,
      'main.py': `${snippet}
class User: id, email, name = 7, 'python@example.com', 'Ece Gül'
current_user = User
print(json.dumps(handoff()))
`,
    }),
  },
}

async function isThere(command: string): Promise<boolean> {
  return run(command, ['--version']).then(
    () => true,
    () => false
  )
}

test.group('F-EMB-2: the hand-off of the guide', (group) => {
  const tenant = useTenant(group)

  for (const [language, { block, command, files }] of Object.entries(languages)) {
    test(`${language}: what the guide shows signs a token that opens a session`, async ({
      assert,
      client,
      cleanup,
    }) => {
      const page = await allowPage(tenant, ORIGIN)
      const { kid, secret } = await tenant.run(() => new CreateHandoffSecret().handle())
      const guide = await readFile(app.makePath('docs/guides/embedding.md'), 'utf8')
      const section = guide.slice(guide.indexOf(`### ${language}\n`))
      const [, snippet] = new RegExp(`\`\`\`${block}\n([^]+?)\n\`\`\``).exec(section)!
      const folder = await mkdtemp(join(tmpdir(), 'handoff-'))
      cleanup(() => rm(folder, { recursive: true }))
      const written = Object.entries(files(snippet))
      for (const [name, text] of written) await writeFile(join(folder, name), text)
      const [main] = written.at(-1)!
      const env = { ...process.env, HANDOFF_KID: kid, HANDOFF_SECRET: secret }
      const { stdout } = await run(command, [join(folder, main)], { env })

      const answer = await client
        .post('/api/v1/embed/sessions')
        .headers({ ...page.headers, host: appUrl.host })
        .json({ handoffToken: JSON.parse(stdout).token })
      answer.assertStatus(200)
      assert.equal(answer.body().data.member.name, 'Ece Gül')
    }).skip(async () => !(await isThere(command)), `${command} is not on this machine`)
  }
})
