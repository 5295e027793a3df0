export { readSettings } from './config/read-settings.ts'
export {
  compare as compareFigures,
  recognise as recogniseFigures,
  write as writeFigure,
} from './figure/index.ts'
export { speak } from './message/speak.ts'
export {
  compare as compareNames,
  parseTermbase,
  recognise as recogniseNames,
} from './name/index.ts'
export { reporters } from './report/index.ts'
export { type Outcome, type Result, type RunOptions, run } from './run.ts'
export type * from './types.ts'
export { type Lock, type LockOptions, lock } from './util/lock.ts'
export { Problem } from './util/problem.ts'
export { type FileChange, writeFiles } from './util/write-files.ts'
export { writeProject } from './util/write-project.ts'
