import { follow } from '../../bin/up/terminal/follow.mjs'
import { caseFiles } from './case_files.mjs'
import { summaries, verdict } from './summaries.mjs'

/** Cases of the server, run by Japa inside the application. */
export function japaSuite(name, folder) {
  return {
    files: () => caseFiles(folder, '.spec.ts'),
    run: (context, files) => {
      const filters = (files ?? []).flatMap((file) => ['--files', file])
      const args = ['ace.js', 'test', name, ...filters, '--no-clear']
      return runSuite(context, { name, args, summarize: summaries.japa })
    },
  }
}

/** Cases of what runs before anything is installed, by Node's own runner. */
export function nodeSuite(folder) {
  const all = () => caseFiles(folder, '.test.mjs')
  return {
    files: all,
    run: (context, files) => {
      const args = ['--test', '--test-reporter=spec', ...(files ?? all())]
      return runSuite(context, { name: 'up', args, summarize: summaries.node })
    },
  }
}

/** Cases of the custom elements, in a real browser. */
export function widgetSuite() {
  const runner = ['node_modules/@web/test-runner/dist/bin.js', '--static-logging']
  const config = ['--config', 'widgets/web-test-runner.config.mjs']
  return {
    files: () => caseFiles('widgets', '.test.ts'),
    run: (context, files) => {
      const only = files ? ['--files', ...files] : []
      const args = [...runner, ...config, ...only]
      return runSuite(context, { name: 'widgets', args, summarize: summaries.webTestRunner })
    },
  }
}

async function runSuite({ session, env, live }, { name, args, summarize }) {
  const part = session.children.launch(`test ${name}`, session.node, args, { env })
  if (live) follow(part, '')
  const ending = await part.ended
  const output = part.output()
  return { ...verdict({ counted: summarize(output), succeeded: ending === '0' }), output }
}
