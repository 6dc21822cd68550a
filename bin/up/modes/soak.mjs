import { plan } from '../../../tests/run/plan.mjs'
import { STEPS } from '../../../tests/run/steps.mjs'
import { readText, runSteps } from './test.mjs'

/** In the text of a file of cases that kill and repeat: `npm test` samples them, this runs them whole. */
const MARK = '@soak'

/** `npm run soak -- <words>`: the files with `@soak` cases, with SOAK=whole in their environment. */
export function soak(session, words) {
  session.env.SOAK = 'whole'
  const planned = plan(words, { steps: STEPS, readText })
    .filter(({ step }) => step.files)
    .map(({ step, files }) => ({ step, files: (files ?? step.files()).filter(isMarked) }))
    .filter(({ files }) => files.length > 0)
  return runSteps(session, planned)
}

const isMarked = (file) => readText(file).includes(MARK)
