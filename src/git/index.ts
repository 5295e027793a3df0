export { setMergeDriver } from './set-merge-driver.ts'
export { type Tree, treeAt } from './tree-at.ts'
