import type { PhrasingContent } from 'mdast'
import type { Processor } from 'unified'

declare module 'mdast' {
  interface ImageData {
    /** The alt text as a tree, with places. */
    alt?: PhrasingContent[]
  }
  interface ImageReferenceData {
    /** The alt text as a tree, with places. */
    alt?: PhrasingContent[]
  }
}

/**
 * Keeps the tree of an image's alt text in the image's data: mdast has it only as a string, from
 * which no way leads back to the Markdown.
 */
export function keepAlt(this: Processor): undefined {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({
    enter: {
      // The bracket that closes the label: what stands in it is compiled, not yet made a string.
      labelMarker() {
        const [image, alt] = this.stack.slice(-2)
        if (image?.type !== 'image' || alt?.type !== 'fragment') return
        image.data = { ...image.data, alt: alt.children as PhrasingContent[] }
      },
    },
  })
}
