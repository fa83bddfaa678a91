/* Cameras that show a picture, for a machine that has none: a device provider of GStreamer, so that whatever asks for cameras
 * finds them and gets frames through the same pipeline as from a real one.
 *
 * AFTERGLOW_VIRTUAL_CAMERA=NAME=FILE.jpg[;NAME=FILE.jpg]   The picture is read when the camera is started, and scaled to
 * 1280x720 at 30 frames a second, whatever its own shape. Nothing set: no camera. */
#include <gst/gst.h>
#include <string.h>

#define PACKAGE "afterglow"
#define FRAMES "video/x-raw,format=RGBx,width=1280,height=720,framerate=30/1"

typedef struct {
    GstDevice parent;
    gchar *picture;
} VirtualCamera;
typedef struct {
    GstDeviceClass parent;
} VirtualCameraClass;
G_DEFINE_TYPE(VirtualCamera, virtual_camera, GST_TYPE_DEVICE)

static GstElement *virtual_camera_create_element(GstDevice *device, const gchar *name)
{
    /* Qt sets the format on a caps filter at the end. */
    GError *error = NULL;
    GstElement *source = gst_parse_bin_from_description(
        "filesrc name=picture ! jpegdec ! imagefreeze is-live=true ! videoconvert ! videoscale ! capsfilter caps=" FRAMES,
        TRUE, &error);
    if (source == NULL) {
        g_warning("virtual camera: %s", error->message);
        g_clear_error(&error);
        return NULL;
    }
    g_clear_error(&error);
    GstElement *file = gst_bin_get_by_name(GST_BIN(source), "picture");
    g_object_set(file, "location", ((VirtualCamera *)device)->picture, NULL);
    gst_object_unref(file);
    if (name != NULL)
        gst_object_set_name(GST_OBJECT(source), name);
    return source;
}

static void virtual_camera_finalize(GObject *object)
{
    g_free(((VirtualCamera *)object)->picture);
    G_OBJECT_CLASS(virtual_camera_parent_class)->finalize(object);
}

static void virtual_camera_class_init(VirtualCameraClass *type)
{
    GST_DEVICE_CLASS(type)->create_element = virtual_camera_create_element;
    G_OBJECT_CLASS(type)->finalize = virtual_camera_finalize;
}

static void virtual_camera_init(VirtualCamera *camera)
{
    (void)camera;
}

typedef struct {
    GstDeviceProvider parent;
} VirtualCameras;
typedef struct {
    GstDeviceProviderClass parent;
} VirtualCamerasClass;
G_DEFINE_TYPE(VirtualCameras, virtual_cameras, GST_TYPE_DEVICE_PROVIDER)

static GList *virtual_cameras_probe(GstDeviceProvider *provider)
{
    (void)provider;
    const gchar *asked = g_getenv("AFTERGLOW_VIRTUAL_CAMERA");
    if (asked == NULL)
        return NULL;
    GList *found = NULL;
    GstCaps *caps = gst_caps_from_string(FRAMES);
    gchar **cameras = g_strsplit(asked, ";", -1);
    for (gchar **camera = cameras; *camera != NULL; ++camera) {
        gchar *picture = strchr(*camera, '=');
        if (picture == NULL)
            continue;
        *picture++ = '\0';
        GstStructure *properties = gst_structure_new("virtual-camera", "device.api", G_TYPE_STRING, PACKAGE, "device.path",
                                                     G_TYPE_STRING, *camera, NULL);
        VirtualCamera *device = g_object_new(virtual_camera_get_type(), "display-name", *camera, "caps", caps,
                                             "device-class", "Video/Source", "properties", properties, NULL);
        device->picture = g_strdup(picture);
        gst_structure_free(properties);
        found = g_list_append(found, device);
    }
    g_strfreev(cameras);
    gst_caps_unref(caps);
    return found;
}

/* No start() and stop(): with them Qt 6.4 lists each camera twice. */
static void virtual_cameras_class_init(VirtualCamerasClass *type)
{
    GstDeviceProviderClass *provider = GST_DEVICE_PROVIDER_CLASS(type);
    provider->probe = virtual_cameras_probe;
    gst_device_provider_class_set_static_metadata(provider, "Virtual cameras", "Source/Video", "Cameras that show a picture",
                                                  "Afterglow");
}

static void virtual_cameras_init(VirtualCameras *cameras)
{
    (void)cameras;
}

static gboolean plugin_init(GstPlugin *plugin)
{
    return gst_device_provider_register(plugin, "afterglowvirtualcameras", GST_RANK_PRIMARY, virtual_cameras_get_type());
}

/* The licence is the project's (Apache 2.0); not every GStreamer 1 knows that one by name. */
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, afterglowvirtualcamera, "Virtual cameras", plugin_init, "1",
                  GST_LICENSE_UNKNOWN, PACKAGE, PACKAGE)
