import { readFileSync, rmSync } from 'node:fs'
import { inRoot } from '../system/paths.mjs'
import { releasePort } from '../system/ports.mjs'
import { plan } from '../../../tests/run/plan.mjs'
import { runPlan } from '../../../tests/run/run_plan.mjs'
import { STEPS } from '../../../tests/run/steps.mjs'

/** `npm test -- <words>`: all steps, or those and the files that the words name. */
export function test(session, words) {
  return runSteps(session, plan(words, { steps: STEPS, readText }))
}

/** Runs what is planned on empty services and ends with the verdict alone on the last line. */
export async function runSteps(session, planned) {
  const totals = { passed: 0, failed: 0 }
  let isWhole = false
  // A run that breaks off has failed, whatever passed before.
  session.lastLine = () => `${totals.passed} passed, ${totals.failed + (isWhole ? 0 : 1)} failed`
  if (planned.length === 0) throw new Error('No step and no case matches these words.')
  rmSync(session.env.STORAGE_ROOT, { recursive: true, force: true })
  await letProductPortsGo(session)
  await runPlan(session, planned, totals)
  isWhole = true
  await session.close(totals.failed > 0 ? 1 : 0)
}

export const readText = (file) => readFileSync(inRoot(file), 'utf8')

/** Suites start servers and sites themselves; were these ports taken, Ace would quietly take others. */
const letProductPortsGo = ({ env }) =>
  Promise.all([releasePort(env.PORT), releasePort(env.CUSTOMER_SITE_PORT)])
