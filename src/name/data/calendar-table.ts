// Made by `npm run data` from the CLDR inside Node, version 48.0.
// SPDX-License-Identifier: Unicode-3.0

/** The words of months and weekdays. */
export const calendarTable: Readonly<Record<string, string>> = {
  de: "januar sonntag februar montag märz dienstag april mittwoch mai donnerstag juni freitag juli samstag august september oktober november dezember jan so feb mo di apr mi do fr sa aug sept okt nov dez",
  en: "january sunday february monday march tuesday april wednesday may thursday june friday july saturday august september october november december jan sun feb mon mar tue apr wed thu jun fri jul sat aug sep oct nov dec",
  vi: "tháng chủ nhật thứ hai ba tư năm sáu bảy thg cn",
}
