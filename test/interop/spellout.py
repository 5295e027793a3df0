"""Spells numbers by the rules of ICU, as lines of JSON {"set", "value", "text"}.

    spellout.py LANGUAGE          the numbers of the test, the same in every run; nothing for a
                                  language that this ICU has no rules of
    spellout.py LANGUAGE --back   what stands on stdin as lines of {"set", "value"}

Needs PyICU (Debian and Ubuntu: python3-icu).
"""

import json
import random
import sys

import icu

FULL = {"de", "en", "vi"}
STEPS = [*range(12), 15, 20, 21, 71, 80, 91, 99]


def random_numbers(count, digits):
    return [random.randrange(10 ** random.randrange(1, digits + 1)) for _ in range(count)]


def whole_numbers(language):
    if language in FULL:
        return [*range(10_001), *random_numbers(3_000, 15)]
    powers = (100, 1000, 10_000, 100_000, 10**6, 10**9)
    rounds = [power * step for power in powers for step in STEPS]
    return [*range(201), *rounds, *range(201, 1201, 7), *random_numbers(200, 12)]


def decimals(language):
    count = 500 if language in FULL else 40
    pairs = zip(random_numbers(count, 6), random_numbers(count, 3))
    return [f"{whole}.{part}" for whole, part in pairs if part % 10]


def values(language, name):
    if name.endswith("-year"):
        return [*range(1000, 2101)]
    numbers = whole_numbers(language)
    if "ordinal" in name:
        return numbers[1:]
    return [*numbers, *(-number for number in numbers[1::41]), *decimals(language)]


def spell(format, name, value):
    return format.format(float(value) if "." in str(value) else int(value), name)


def spell_all(language, format):
    seen = set()
    for index in range(format.getNumberOfRuleSetNames()):
        name = format.getRuleSetName(index)
        random.seed(index)
        for value in values(language, name):
            text = spell(format, name, value)
            if (value, text) not in seen:
                seen.add((value, text))
                yield name, value, text


def spell_back(format):
    for line in sys.stdin:
        item = json.loads(line)
        yield item["set"], item["value"], spell(format, item["set"], item["value"])


language = sys.argv[1]
format = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(language))
if str(format.getLocale(icu.ULocDataLocaleType.ACTUAL_LOCALE)) != language:
    sys.exit()
spelled = spell_back(format) if "--back" in sys.argv else spell_all(language, format)
for name, value, text in spelled:
    print(json.dumps({"set": name, "value": str(value), "text": text}, ensure_ascii=False))
