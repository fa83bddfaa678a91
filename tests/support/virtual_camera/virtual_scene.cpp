// What the virtual camera shows: virtual_scene FILE.jpg
#include "tests/support/faces.h"

#include <QImage>
#include <QString>

#include <cstdio>

using namespace afterglow;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("virtual_scene FILE.jpg\n", stderr);
        return 2;
    }
    const test::DrawnFace drawn = test::draw(test::faceBeforeCamera());
    const photos::Pixels pixels = drawn.picture.pixels();
    const QImage image(pixels.data, pixels.width, pixels.height, pixels.stride, QImage::Format_RGB32);
    return image.save(QString::fromLocal8Bit(argv[1]), "JPEG", 95) ? 0 : 1;
}
