"""How easily a French text reads: its words, its syllables, its score.

The score is the one of Kandel and Moles, who fitted Flesch's Reading Ease to French:
207 - 1.015 x words a sentence - 73.6 x syllables a word. The higher, the easier; 60 is
everyday prose, 80 and more is easy. Source: L. Kandel and A. Moles, "Application de
l'indice de Flesch à la langue française", Cahiers Études de Radio-Télévision 19, 1958,
pages 253-274.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

_WORD = re.compile(r"[\w\u064b-\u0652]+(?:[’'-]\w+)*")
"""A word as it is written between spaces; an elided `l’` and a vowel sign belong to the word they lean on."""

_VOWELS = "aàâäeéèêëiîïoôöuùûüyœæ"
_VOWEL = f"[{_VOWELS}]"

_REWRITTEN: tuple[tuple[re.Pattern[str], str], ...] = (
    # The u of qu and gu is no vowel: qui, longue, aiguille; but aiguë, where it is the one that sounds.
    (re.compile(r"qu"), "q"),
    (re.compile(r"guë"), "gu"),
    (re.compile(r"gu(?=[eéèêiîy])"), "g"),
    # A y between two vowels parts them: ra-yon.
    (re.compile(rf"({_VOWEL})y(?={_VOWEL})"), r"\1-"),
    # So does an é before another vowel (ré-agit), and a diaeresis.
    (re.compile(rf"é(?=[{_VOWELS.replace('e', '')}])"), "é-"),
    (re.compile(r"(?<=[aeou])([ïëü])"), r"-\1"),
    # After two consonants of which the second is l or r, i is no glide: ou-bli-er.
    (re.compile(rf"([bcdfgptv][lr]i)(?=[{_VOWELS.replace('e', '')}]|e[rzu])"), r"\1-"),
)
"""What makes every syllable one group of vowels; elsewhere i, u and ou before a vowel glide: ra-dio-logue."""

_MUTE = re.compile(r"(?<=.)(?:es?|(?<!m)ent)$")
"""The mute e of an end: vertèbre, muscles, durcissent; not of -ment, which is mostly a noun or an adverb."""

_SOUNDED_ENT = frozenset(
    {"absent", "accident", "cent", "client", "dent", "différent", "évident", "fréquent", "lent", "parent", "patient"}
    | {"présent", "prudent", "récent", "souvent", "urgent", "vent"}
)
"""Words in -ent that are no plural of a verb: their end sounds."""


class Reading(Struct, frozen=True):
    """A text in numbers."""

    sentences: int
    words: int
    syllables: int
    longest: int
    """Words of the longest sentence."""

    @property
    def words_a_sentence(self) -> float:
        """Words of a sentence, on average."""
        return self.words / self.sentences

    @property
    def syllables_a_word(self) -> float:
        """Syllables of a word, on average."""
        return self.syllables / self.words

    @property
    def score(self) -> float:
        """Kandel-Moles: the higher, the easier."""
        return 207 - 1.015 * self.words_a_sentence - 73.6 * self.syllables_a_word


def reading(sentences: Iterable[str]) -> Reading:
    """Measure a text, already cut into sentences without links.

    Raises:
        ValueError: there is no word in it.
    """
    cut = [found for found in map(words, sentences) if found]
    if not cut:
        raise ValueError("a text without words has no score")
    counted = [syllables(word) for found in cut for word in found]
    return Reading(len(cut), len(counted), sum(counted), max(map(len, cut)))


def words(sentence: str) -> tuple[str, ...]:
    """The words of a sentence, without punctuation.

    >>> words("L’os s’est-il ressoudé ?")
    ('L’os', 's’est-il', 'ressoudé')
    """
    return tuple(_WORD.findall(sentence))


def syllables(word: str) -> int:
    """Syllables of a word as it is spoken, an e inside it always sounded: never too few, now and then one too many.

    Initials count a syllable a letter, figures a syllable a digit.

    >>> [syllables(word) for word in ("vertèbre", "radiologue", "l’aiguille", "IRM")]
    [2, 3, 2, 3]
    """
    return max(1, sum(map(_spoken, re.split("[’'-]", word))))


def _spoken(part: str) -> int:
    if part.isdigit() or (part.isupper() and len(part) > 1):
        return len(part)
    text = part.lower()
    if text not in _SOUNDED_ENT and text.removesuffix("s") not in _SOUNDED_ENT:
        text = _without_mute_e(text)
    for pattern, replacement in _REWRITTEN:
        text = pattern.sub(replacement, text)
    return len(re.findall(f"{_VOWEL}+", text))


def _without_mute_e(word: str) -> str:
    """The word without its mute end, unless no vowel would be left: le, des."""
    stem = _MUTE.sub("", word)
    if stem != word:
        stem = re.sub("[qg]u$", "", stem)  # the u of que, longue is no vowel either
    return stem if re.search(_VOWEL, stem) else word
