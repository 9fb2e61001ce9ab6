"""The data of the course: drawn here, bundled with scikit-learn, or fetched once and checked.

`university` draws the running example, admissions by two marks; `logic` has the truth tables of the
gates; `shapes` draws moons, circles, spirals and blobs; `bundled` has the real data that need no
network: digits, diabetes, two photographs; `image_sets` has MNIST and Fashion-MNIST. Behind
`image_sets` stand `sources` (which files, which mirrors, which SHA256), `folders` (where they lie),
`download` (how they come), `files` (are they what they should be?) and `idx` (what their bytes
mean). `errors` has the one error that is theirs.
"""

from utils.datasets.bundled import DIABETES_FEATURES, diabetes, digits, photo
from utils.datasets.errors import DatasetError
from utils.datasets.image_sets import FASHION_NAMES, fashion_mnist, images, mnist
from utils.datasets.logic import GATES, gate, xor
from utils.datasets.shapes import blobs, circles, moons, spirals
from utils.datasets.university import ADMISSION_BIAS, ADMISSION_WEIGHTS, admissions
