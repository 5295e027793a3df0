export { type Tree, treeAt } from './tree-at.ts'
