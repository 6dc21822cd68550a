import { fitting } from '../../bin/up/terminal/style.mjs'
import { provisions } from './provisions.mjs'

const SHOWN_LINES = 400

/** Runs the steps in order, all of them whatever fails, and counts into `totals`. */
export async function runPlan(session, planned, totals) {
  const provide = provisions(session)
  for (const { step, files } of planned) {
    if (step.files && step.files().length === 0) {
      session.progress.note(`${step.name}: no cases yet`)
      continue
    }
    const { passed, failed } = await runStep(
      { session, provide, live: planned.length === 1 },
      step,
      files
    )
    totals.passed += passed
    totals.failed += failed
  }
}

async function runStep({ session, provide, live }, step, files) {
  let outcome
  await session.progress.step(step.name, async () => {
    outcome = await outcomeOf({ session, provide, live }, step, files)
    const { passed, failed } = outcome
    return {
      ok: failed === 0,
      detail: failed ? `${passed} passed, ${failed} failed` : `${passed} passed`,
    }
  })
  if (outcome.failed > 0 && !(live && step.files)) console.log(indented(outcome.output))
  return outcome
}

/** A step whose needs cannot be met has failed; the others still run. */
async function outcomeOf({ session, provide, live }, step, files) {
  try {
    const env = { ...session.env, ...(await provide(step.needs)) }
    return await step.run({ session, env, live }, files)
  } catch (error) {
    return { passed: 0, failed: 1, output: error.message }
  }
}

const indented = (text) =>
  fitting(text)
    .trimEnd()
    .split('\n')
    .slice(-SHOWN_LINES)
    .map((line) => `    ${line}`)
    .join('\n')
