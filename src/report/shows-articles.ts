/** The reporters that ask for the articles: for them a run must read every text. */
export const showsArticles: ReadonlySet<string> = new Set(['html', 'part'])
